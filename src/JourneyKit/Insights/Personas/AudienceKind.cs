namespace JourneyKit.Insights.Personas;

/// <summary>What customers are divided by.</summary>
internal enum AudienceKind
{
    /// <summary>The personas of the map.</summary>
    Persona,

    /// <summary>The segments that its personas belong to.</summary>
    Segment,
}
