using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Rendering.Scenes.Marks;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>What a picture with lanes is made of: the columns, and what is known of the journeys through them.</summary>
internal sealed class LaneSheet
{
    /// <summary>What a picture without touchpoints says.</summary>
    public const string Empty = "The map has no touchpoints yet.";

    private const int LeastName = 3;
    private static readonly HashSet<string> Articles = new(["The", "Der", "Die", "Das", "Ein", "Eine", "Les", "Une", "Los", "Las", "Una"], StringComparer.Ordinal);

    private readonly Lazy<ConversionChain?> chain;

    public LaneSheet(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Request = request;
        Graph = request.Persona is { } persona ? JourneyGraph.Of(request.Map, persona) : JourneyGraph.Of(request.Map);
        Columns = Lanes.Columns.Of(request.Map, Graph.Touchpoints);
        StageCount = Columns.Select(column => column.Stage?.Id).OfType<Id<Stage>>().Distinct().Count();
        chain = new(() => Graph.HasFlow && ConversionChain.Of(Graph) is { IsComputed: true } computed ? computed : null);
    }

    public RenderRequest Request { get; }

    public JourneyMap Map => Request.Map;

    /// <summary>The flow of the map, or of the chosen persona.</summary>
    public JourneyGraph Graph { get; }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>How many stages have touchpoints.</summary>
    public int StageCount { get; }

    /// <summary>Where its opportunities stand.</summary>
    public OpportunityPlaces Opportunities => field ??= new OpportunityPlaces(Map);

    /// <summary>The numbers of the flow; null where the map has no flow or they could not be computed.</summary>
    public ConversionChain? Chain => chain.Value;

    /// <summary>The persona whose way is drawn alone; null for everyone's.</summary>
    public Persona? Persona => Request.Persona is { } id ? Map.Personas[id] : null;

    /// <summary>The team that owns a touchpoint; null where nobody does.</summary>
    public Team? OwnerOf(Touchpoint touchpoint) => FromChannel.Owner(Map, touchpoint) is { } owner ? Map.Teams[owner] : null;

    /// <summary>How the lines of a persona look.</summary>
    public PersonaStyle StyleOf(Persona persona) => PersonaStyle.Of(Math.Max(0, Map.Personas.IndexOf(persona.Key)));

    /// <summary>What a persona is called where room is short: the first word of its name, such as Dana for Dana Whitlock, where no other begins so and it is no article.</summary>
    public string ShortName(Persona persona)
    {
        ArgumentNullException.ThrowIfNull(persona);
        var first = FirstWord(persona);
        var isItsOwn = first.Length >= LeastName && char.IsUpper(first[0]) && !Articles.Contains(first) && Map.Personas.Count(other => FirstWord(other) == first) == 1;
        return isItsOwn ? first : persona.Name;
    }

    /// <summary>Which personas something is for, such as "only Dana, Priya"; null where it is for all, and where one persona's way is drawn.</summary>
    public string? Only(ElementList<Id<Persona>>? personas)
        => personas is not { } named || Request.Persona is not null || named.Distinct().Count() == Map.Personas.Count && named.Count > 0 ? null
        : named.Count == 0 ? "for nobody"
        : "only " + string.Join(", ", named.Select(id => Map.Personas[id] is { } persona ? ShortName(persona) : id.Value));

    /// <summary>Whether a touchpoint may stand for what everyone feels: not one that a single persona of several meets.</summary>
    public bool IsForSeveral(Touchpoint touchpoint)
    {
        ArgumentNullException.ThrowIfNull(touchpoint);
        return Request.Persona is not null || Map.Personas.Count < 2 || touchpoint.Personas is not { } named || named.Distinct().Count() > 1;
    }

    private static string FirstWord(Persona persona) => persona.Name.Split(' ', 2)[0];
}
