namespace JourneyKit.Editing.Fixes;

/// <summary>A fault that was mended.</summary>
/// <param name="Fault">What was said of it, at the place where it stood when it was mended.</param>
/// <param name="Before">What stood there.</param>
/// <param name="After">What stands there now.</param>
internal sealed record AppliedFix(Diagnostic Fault, string Before, string After);
