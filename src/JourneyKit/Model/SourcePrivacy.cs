namespace JourneyKit.Model;

/// <summary>How far a source identifies people.</summary>
public enum SourcePrivacy
{
    /// <summary>Nobody can be identified.</summary>
    Anonymous,

    /// <summary>People can be identified with separately kept data.</summary>
    Pseudonymous,

    /// <summary>People are identified.</summary>
    Personal,
}
