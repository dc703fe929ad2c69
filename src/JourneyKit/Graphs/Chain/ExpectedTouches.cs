namespace JourneyKit.Graphs.Chain;

/// <summary>How many steps a journey takes until it ends, on average over those of which it is known where they begin.</summary>
/// <param name="Touches">Visits to touchpoints where somebody but the customer takes part: all but those of kind action.</param>
/// <param name="Steps">Visits to all touchpoints.</param>
internal sealed record ExpectedTouches(double Touches, double Steps);
