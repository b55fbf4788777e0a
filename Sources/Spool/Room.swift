// The room is furnished by the change that follows.
