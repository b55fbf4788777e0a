internal import Dispatching

/// Tells systemd, as often as it wants to hear it, that the work is not stuck.
enum Watchdog {
    /// Twice as often as systemd demands; nil where it demands nothing of this process.
    static func period(_ environment: [String: String], process: Int32) -> Duration? {
        guard let text = environment["WATCHDOG_USEC"], let microseconds = Int64(text), microseconds > 0
        else { return nil }
        // A parent's variables, left over in a child, are not meant for it.
        if let owner = environment["WATCHDOG_PID"], owner != "\(process)" { return nil }
        return .microseconds(microseconds / 2)
    }

    /// Goes on until it is cancelled.
    ///
    /// The office is asked each time: when its own thread is stuck, systemd hears nothing and starts the service anew.
    static func watch(_ office: Office, every period: Duration, environment: [String: String]) async {
        while !Task.isCancelled {
            await office.pulse()
            ServiceManager.tell("WATCHDOG=1", environment: environment)
            // Cut short at the end of the work.
            try? await Task.sleep(for: period)
        }
    }
}
