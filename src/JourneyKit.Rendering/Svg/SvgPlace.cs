namespace JourneyKit.Rendering.Svg;

/// <summary>What a group of a picture is in a page.</summary>
/// <param name="Address">Where it leads to, such as "#tp-basket"; null where nowhere.</param>
/// <param name="Class">The classes by which the style sheet of the page finds it; null for none.</param>
internal readonly record struct SvgPlace(string? Address, string? Class);
