namespace JourneyKit.Formats.Yaml;

/// <summary>A mapping or sequence that is being read.</summary>
internal struct YamlLevel
{
    public bool IsMapping;
    public bool IsKeyNext;
    public bool IsFlow;
    public bool HasNoBracket;
    public bool BeginsWithKey;

    /// <summary>Whether it is written between braces and holds words alone, as a list would.</summary>
    public bool IsList;

    public int Node;
    public string? Anchor;

    /// <summary>The offset up to which commas have been looked at and reported.</summary>
    public int CommasUntil;

    /// <summary>Whether entries up to there are a part of a text that was cut, and no entries.</summary>
    public bool IsCut;
}
