namespace JourneyKit.Model;

/// <summary>What a map or a persona rests on.</summary>
public enum Basis
{
    /// <summary>Built on data.</summary>
    Researched,

    /// <summary>Still a guess.</summary>
    Hypothesis,
}
