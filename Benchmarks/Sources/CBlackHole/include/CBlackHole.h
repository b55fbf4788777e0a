#ifndef CBLACKHOLE_H
#define CBLACKHOLE_H

/// Takes a number and does nothing with it, in a file that the optimiser does not see.
void black_hole(long number);

#endif
