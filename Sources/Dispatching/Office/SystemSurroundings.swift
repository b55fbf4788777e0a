package import Calendars
internal import Glibc
internal import Seals
package import Spool

/// The real clock, randomness and cores of this machine.
package enum SystemSurroundings {
    package static func now() -> Instant {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// Time since the machine started, which no one sets back.
    package static func uptime() -> Duration {
        var time = timespec()
        unsafe clock_gettime(CLOCK_BOOTTIME, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    /// As `CLOCK_MONOTONIC` counts, which systemd wants to hear with a reload.
    package static func monotonicMicroseconds() -> Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
    }

    package static func identities() -> EntryIDSource {
        EntryIDSource(random: SystemRandomNumberGenerator()) { UInt64(max(0, now().milliseconds)) }
    }

    package static func surroundings(identities: EntryIDSource) -> Surroundings {
        Surroundings(
            uuid: { randomUUID() }, entryID: { _ in identities.next().description },
            chance: { .random(in: 0...1) },
            digest: sha256, workforce: ParallelWorkforce(), elapsed: uptime)
    }

    /// SHA-256 as lower-case hexadecimal text.
    package static func sha256(_ bytes: [UInt8]) -> String {
        guard let digest = try? Digest.sha256(bytes) else {
            preconditionFailure(
                "OpenSSL was built without SHA-256, without which nothing here can be trusted")
        }
        return digest.hex
    }

    /// A random UUID of version 4, lower case.
    package static func randomUUID() -> String {
        guard let uuid = try? Seals.randomUUID() else {
            preconditionFailure(
                "OpenSSL has no randomness, without which no request can be told from another")
        }
        return uuid
    }
}
