namespace JourneyKit.Reports.Review;

/// <summary>How many of all journeys reach a conversion, on both sides of a change.</summary>
/// <param name="Name">What the conversion is called.</param>
/// <param name="Before">The share before; null where it is not computed, or there is no such conversion.</param>
/// <param name="After">The share after; null likewise.</param>
internal sealed record ReviewedConversion(string Name, double? Before, double? After);
