namespace JourneyKit.Rendering;

/// <summary>A journey in the index of a folder.</summary>
/// <param name="Page">The address of its page as seen from the index, such as "orders/current.html"; it is written as a relative address.</param>
/// <param name="Request">What its page shows.</param>
public sealed record IndexedJourney(string Page, RenderRequest Request);
