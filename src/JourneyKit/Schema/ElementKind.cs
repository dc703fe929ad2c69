namespace JourneyKit.Schema;

/// <summary>A kind of element that can be referred to, and the mapping in which its elements stand.</summary>
internal sealed class ElementKind
{
    private static readonly List<ElementKind> Known = [];

    public static readonly ElementKind Objective = new("objectives", "objective");
    public static readonly ElementKind Segment = new("segments", "segment");
    public static readonly ElementKind Persona = new("personas", "persona");
    public static readonly ElementKind Team = new("teams", "team");
    public static readonly ElementKind System = new("systems", "system");
    public static readonly ElementKind Channel = new("channels", "channel");
    public static readonly ElementKind Source = new("sources", "source");
    public static readonly ElementKind Evidence = new("evidence", "item of evidence");
    public static readonly ElementKind Metric = new("metrics", "metric");
    public static readonly ElementKind Conversion = new("conversions", "conversion");
    public static readonly ElementKind Stage = new("stages", "stage");
    public static readonly ElementKind Touchpoint = new("touchpoints", "touchpoint");
    public static readonly ElementKind MicroConversion = new("microConversions", "micro-conversion");
    public static readonly ElementKind PainPoint = new("painPoints", "pain point");
    public static readonly ElementKind Opportunity = new("opportunities", "opportunity");
    public static readonly ElementKind Initiative = new("initiatives", "initiative");

    private ElementKind(string key, string singular)
    {
        Index = Known.Count;
        Key = key;
        Singular = singular;
        Known.Add(this);
    }

    public static IReadOnlyList<ElementKind> All => Known;

    public int Index { get; }

    /// <summary>The key of the mapping in which elements of the kind stand.</summary>
    public string Key { get; }

    public string Singular { get; }

    public KindSet AsSet => new(1u << Index);
}
