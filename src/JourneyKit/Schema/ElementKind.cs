using JourneyKit.Model;

namespace JourneyKit.Schema;

/// <summary>A kind of element that can be referred to, and the mapping in which its elements stand.</summary>
internal abstract class ElementKind
{
    private static readonly List<ElementKind> Known = [];

    public static readonly ElementKind<Objective> Objective = new("objectives", "objective");
    public static readonly ElementKind<Segment> Segment = new("segments", "segment");
    public static readonly ElementKind<Persona> Persona = new("personas", "persona");
    public static readonly ElementKind<Team> Team = new("teams", "team");
    public static readonly ElementKind<JourneySystem> System = new("systems", "system");
    public static readonly ElementKind<Channel> Channel = new("channels", "channel");
    public static readonly ElementKind<Source> Source = new("sources", "source");
    public static readonly ElementKind<Evidence> Evidence = new("evidence", "item of evidence");
    public static readonly ElementKind<Metric> Metric = new("metrics", "metric");
    public static readonly ElementKind<Conversion> Conversion = new("conversions", "conversion");
    public static readonly ElementKind<Stage> Stage = new("stages", "stage");
    public static readonly ElementKind<Touchpoint> Touchpoint = new("touchpoints", "touchpoint");
    public static readonly ElementKind<MicroConversion> MicroConversion = new("microConversions", "micro-conversion");
    public static readonly ElementKind<PainPoint> PainPoint = new("painPoints", "pain point");
    public static readonly ElementKind<Opportunity> Opportunity = new("opportunities", "opportunity");
    public static readonly ElementKind<Initiative> Initiative = new("initiatives", "initiative");

    protected ElementKind(string key, string singular)
    {
        Index = Known.Count;
        Key = key;
        Singular = singular;
        Known.Add(this);
    }

    public static IReadOnlyList<ElementKind> All => Known;

    /// <summary>The kind whose elements stand in mappings of a key; null where there is none.</summary>
    public static ElementKind? Of(string mapping) => Known.Find(kind => kind.Key == mapping);

    public int Index { get; }

    /// <summary>The key of the mapping in which elements of the kind stand.</summary>
    public string Key { get; }

    public string Singular { get; }

    public KindSet AsSet => new(1u << Index);
}
