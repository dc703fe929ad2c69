namespace JourneyKit.Validation.Checks.Paths;

/// <summary>A step from one element to another.</summary>
/// <param name="Key">The key, in the first, by which it goes; null where that is no key of it.</param>
/// <param name="Step">Makes the step; null where there is no such element.</param>
internal sealed record Move(string? Key, Func<CheckScope, CheckedElement, CheckedElement?> Step);
