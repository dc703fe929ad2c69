using JourneyKit.Validation.Privacy;

namespace JourneyKit.Tests.Validation.Privacy;

public sealed class PersonalTracesTests
{
    [Theory]
    [InlineData("Write to gerda.meier@gmx.at.", "an e-mail address")]
    [InlineData("<o'neill+shop@web.co.uk>", "an e-mail address")]
    [InlineData("Ring me on 07700 900461.", "a phone number")]
    [InlineData("My mobile: 0664/123 45 67", "a phone number")]
    [InlineData("call me, (030) 1234567", "a phone number")]
    [InlineData("Call me at 555-201-0199, please.", "a phone number")]
    [InlineData("+49 30 901820 after six", "a phone number")]
    [InlineData("+351 912 345 678", "a phone number")]
    [InlineData("Tel. 0043 664 1234567", "a phone number")]
    [InlineData("My phone number is 07700 900461", "a phone number")]
    [InlineData("They booked it on DE89 3704 0044 0532 0130 00 and kept it.", "an IBAN")]
    [InlineData("GB29NWBK60161331926819", "an IBAN")]
    [InlineData("It refuses 4111 1111 1111 1111 each time.", "a card number")]
    [InlineData("Card 378282246310005", "a card number")]
    public void What_identifies_a_person_is_found(string text, string found) => Assert.Equal(found, PersonalTraces.FindIn(text, IsOurs));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Free delivery from 40 pounds, 3.90 below.")]
    [InlineData("Open 08:00-18:00, on Saturdays 09.00-13.00, call first.")]
    [InlineData("Called on 01/02/2026 10 and again on 2026-09-30.")]
    [InlineData("Texted between 01-02-2026 and 05-02-2026.")]
    [InlineData("Called about order 0123456789, twice.")]
    [InlineData("Called about order no. 0123 456 789.")]
    [InlineData("Order 0123 456 789 never came.")]
    [InlineData("Rings the free line 0800 123 4567.")]
    [InlineData("Calls 1-800-555-0199 and waits.")]
    [InlineData("+10 000 000 visits a year, all by phone")]
    [InlineData("Up +12.50 since 2024")]
    [InlineData("Parcel 1234567890123456 is on its way.")]
    [InlineData("Ticket 4111 1111 1111 1112")]
    [InlineData("DE89 3704 0044 0532 0130 01 has wrong check digits.")]
    [InlineData("Version 2024-10-01-123456 of the text")]
    [InlineData("info@brightlane.shop answers after a week.")]
    [InlineData("dana@fernley.example")]
    [InlineData("dana@mail.example.com")]
    [InlineData("lena@ourshop.com")]
    [InlineData("@danawhitlock posted a picture.")]
    [InlineData("Meet me @ 5.30 p.m.")]
    public void Prices_dates_orders_and_desks_are_none(string? text) => Assert.Null(PersonalTraces.FindIn(text, IsOurs));

    private static bool IsOurs(string domain) => domain == "ourshop.com";
}
