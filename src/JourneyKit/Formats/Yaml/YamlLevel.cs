namespace JourneyKit.Formats.Yaml;

/// <summary>A mapping or sequence that is being read.</summary>
internal struct YamlLevel
{
    public bool IsMapping;
    public bool IsKeyNext;
    public bool IsFlow;
    public bool HasNoBracket;
    public bool BeginsWithKey;
    public int Node;
    public string? Anchor;
}
