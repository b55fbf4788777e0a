import Calendars
import Invoicing
import Testing

struct WorkingDaysTests {
    @Test(arguments: [
        (2000, "2000-04-23"), (2019, "2019-04-21"), (2024, "2024-03-31"), (2025, "2025-04-20"),
        (2026, "2026-04-05"), (2027, "2027-03-28"), (2038, "2038-04-25"),
    ])
    func `knows western Easter`(year: Int, day: String) {
        #expect(Easter.western.sunday(of: year) == CalendarDate(day))
    }

    @Test(arguments: [
        (2000, "2000-04-30"), (2019, "2019-04-28"), (2024, "2024-05-05"), (2025, "2025-04-20"),
        (2026, "2026-04-12"), (2027, "2027-05-02"), (2038, "2038-04-25"),
    ])
    func `knows eastern Easter`(year: Int, day: String) {
        #expect(Easter.eastern.sunday(of: year) == CalendarDate(day))
    }

    @Test func `Easter is always a Sunday`() {
        for year in 1900...2199 {
            #expect(Easter.western.sunday(of: year)?.weekday == 7)
            #expect(Easter.eastern.sunday(of: year)?.weekday == 7)
        }
    }

    @Test(arguments: [
        (WorkingDays.croatia, "2026-06-04"), (.croatia, "2026-04-06"), (.croatia, "2026-11-18"),
        (.croatia, "2026-05-30"),
        (.serbia, "2026-04-10"), (.serbia, "2026-02-17"), (.serbia, "2026-01-07"),
        (.romania, "2026-06-01"), (.romania, "2026-04-10"), (.romania, "2026-12-01"),
    ])
    func `rests on public holidays`(country: WorkingDays, day: String) throws {
        #expect(country.isWorkingDay(try #require(CalendarDate(day))) == false)
    }

    @Test(arguments: [
        // Over a weekend; over Christmas; over Easter; from a Saturday.
        ("2026-11-20", 2, "2026-11-24"), ("2026-12-23", 2, "2026-12-28"), ("2026-04-02", 2, "2026-04-07"),
        ("2026-11-21", 2, "2026-11-24"), ("2026-11-16", 5, "2026-11-24"),
    ])
    func `counts Croatian working days`(day: String, count: Int, expected: String) throws {
        #expect(
            WorkingDays.croatia.day(count, after: try #require(CalendarDate(day))) == CalendarDate(expected))
    }

    @Test(arguments: [
        ("2026-12-24", "2026-12-24"), ("12-24", "12-24"), ("02-29", "02-29"), ("01-05", "01-05"),
    ])
    func `reads a free day, of one year or of every year`(text: String, written: String) {
        #expect(Holiday(text)?.text == written)
    }

    @Test(arguments: [
        "", "24.12.2026", "2026-13-01", "2026-02-29", "13-01", "02-30", "1-5", "12-24 ", "-12-24",
    ])
    func `takes nothing else for a day`(text: String) { #expect(Holiday(text) == nil) }

    @Test func `a decree adds days and takes them away, weekends stay`() throws {
        let changes = HolidayChanges(
            also: Set(["2026-12-24", "12-31"].compactMap(Holiday.init)),
            except: Set(["12-01", "2026-12-26"].compactMap(Holiday.init)))
        func works(_ text: String) throws -> Bool {
            WorkingDays.romania.isWorkingDay(try #require(CalendarDate(text)), with: changes)
        }
        #expect(try !works("2026-12-24"))
        #expect(try works("2027-12-24") && works("2026-12-23"))
        #expect(try !works("2026-12-31") && !works("2027-12-31"))
        #expect(try works("2026-12-01") && works("2027-12-01"))
        // A Saturday, holiday or not.
        #expect(try !works("2026-12-26"))
        let day = try #require(CalendarDate("2026-12-23"))
        #expect(WorkingDays.romania.day(2, after: day, with: changes) == CalendarDate("2026-12-29"))
    }

    @Test func `a deadline ends at local midnight`() throws {
        let moment = try #require(Instant("2026-11-20T10:00:00+01:00"))
        #expect(
            WorkingDays.croatia.deadline(days: 2, after: moment)?.text(in: .zagreb)
                == "2026-11-25T00:00:00.000+01:00")
    }

    @Test(arguments: [
        ("2026-11-20T08:15:30.000Z", "2026-11-20T08:15:30.000Z"),
        ("2026-07-01T00:30:00+02:00", "2026-06-30T22:30:00.000Z"),
        ("2026-01-01T00:00:00.5-01:30", "2026-01-01T01:30:00.500Z"),
    ])
    func `reads moments`(text: String, expected: String) { #expect(Instant(text)?.description == expected) }

    @Test(arguments: [
        "", "2026-11-20", "2026-11-20T08:15:30", "2026-13-20T08:15:30Z", "2026-11-20T08:15:30.Z",
        "2026-11-20T08:15:30Zx", "2026-11-20T24:00:00Z", "2026-11-20T08:15:30+1:00",
    ])
    func `refuses other texts`(text: String) { #expect(Instant(text) == nil) }
}
