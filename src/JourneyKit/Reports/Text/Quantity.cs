using JourneyKit.Model;

namespace JourneyKit.Reports.Text;

/// <summary>How many of something.</summary>
internal static class Quantity
{
    public static string Of(int count, string noun) => Numerals.Count(count, noun);
}
