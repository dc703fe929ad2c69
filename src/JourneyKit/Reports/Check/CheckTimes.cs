namespace JourneyKit.Reports.Check;

/// <summary>How long the phases of a check took, in their order. Only this differs from run to run.</summary>
/// <param name="Phases">Each phase by its word.</param>
internal sealed record CheckTimes(IReadOnlyList<(string Phase, TimeSpan Time)> Phases);
