namespace JourneyKit.Preview;

/// <summary>A finding as a page shows it.</summary>
/// <param name="Severity">How severe it is.</param>
/// <param name="Id">The id of its rule.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Place">Where; null where it has no place.</param>
internal sealed record ShownFinding(DiagnosticSeverity Severity, string Id, string Message, PlaceLink? Place);
