/// A platform whose notifications have to be switched on, day by day.
package protocol Subscriber: Sendable {
    /// Switches notifications on for the next day; the key by which they will be known. May be asked again.
    func subscribe(attempt: Attempt) -> Step<Harvest<String>>
}
