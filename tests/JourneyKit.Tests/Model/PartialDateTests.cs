using JourneyKit.Model;

namespace JourneyKit.Tests.Model;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2026-01-31")]
    [InlineData("2026-01")]
    [InlineData("2026")]
    [InlineData("0001")]
    [InlineData("9999-12-31")]
    public void A_date_is_written_as_it_was_read(string written)
    {
        Assert.True(PartialDate.TryParse(written, out var date));
        Assert.Equal(written, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("0000")]
    [InlineData("2026-00")]
    [InlineData("2026-1")]
    [InlineData("2026-02-29")]
    [InlineData("２０２６")]
    [InlineData("2026 ")]
    [InlineData("-026")]
    public void What_is_no_date_is_not_read(string? written) => Assert.False(PartialDate.TryParse(written, out _));

    [Fact]
    public void The_last_day_says_which_date_is_later_and_the_more_exact_one_where_that_is_the_same()
    {
        PartialDate[] dates = [new DateOnly(2026, 12, 31), new(2026, 12), new(2026), new DateOnly(2026, 12, 30), new(2025), new(2027, 1)];

        Assert.Equal("2025, 2026-12-30, 2026, 2026-12, 2026-12-31, 2027-01", string.Join(", ", dates.Order()));
        Assert.True(dates[2] < dates[1] && dates[1] > dates[2] && dates[0] >= dates[1] && dates[4] <= dates[3]);
    }

    [Fact]
    public void A_year_is_another_date_than_its_last_day()
    {
        Assert.NotEqual<PartialDate>(new(2026), new DateOnly(2026, 12, 31));
        Assert.Equal<PartialDate>(new(new DateOnly(2026, 12, 31)), new DateOnly(2026, 12, 31));
        Assert.Equal((2026, 3, (int?)null), (new PartialDate(2026, 3).Year, new PartialDate(2026, 3).Month, new PartialDate(2026, 3).Day));
    }

    [Fact]
    public void There_is_no_thirteenth_month() => Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2026, 13));
}
