import Foundation

/// Whether the long versions of tests run, which take minutes: `make torture` sets `EKSPEDIT_TORTURE`.
package enum Torture {
    package static let isOn = ProcessInfo.processInfo.environment["EKSPEDIT_TORTURE"] != nil
}
