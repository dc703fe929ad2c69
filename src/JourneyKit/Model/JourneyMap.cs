using System.Text.Json.Serialization;
using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>A customer journey map in one state: current, interim or future.</summary>
[JsonConverter(typeof(JourneyJsonConverter))]
public sealed record JourneyMap : IDefinitions, IDocumentHeader
{
    private readonly SideNote schema;

    /// <summary>The id of the journey: the same in its current and its future map.</summary>
    public required Id<JourneyMap> Id { get; init; }

    /// <inheritdoc/>
    public string? Schema
    {
        get => schema.Text;
        init => schema = new SideNote(value);
    }

    /// <inheritdoc/>
    public required string Title { get; init => field = Nfc.Of(value); }

    /// <summary>The state that the map shows.</summary>
    public required MapState State { get; init; }

    /// <summary>What people and pictures call the state: <c>Summer 2027</c>; null where not said, see <see cref="StateName"/>.</summary>
    public string? Horizon { get; init => field = Nfc.Of(value); }

    /// <summary>The name of the state over a column or a picture: <see cref="Horizon"/>, else <c>Today</c>, <c>Interim</c> or <c>Future</c>.</summary>
    public string StateName => Horizon ?? (State == MapState.Current ? "Today" : State.ToString());

    /// <summary>The kind of map.</summary>
    public MapKind Kind { get; init; }

    /// <summary>Whether it is built on data; null where not said.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The path of the map that this one is compared with, relative to its own file; null where there is none.</summary>
    public string? Baseline { get; init => field = Nfc.Of(value); }

    /// <inheritdoc/>
    public string? Description { get; init => field = Nfc.Of(value); }

    /// <inheritdoc/>
    public MapStatus? Status { get; init; }

    /// <inheritdoc/>
    public Id<Team>? Owner { get; init; }

    /// <inheritdoc/>
    public string? Version { get; init => field = Nfc.Of(value); }

    /// <inheritdoc/>
    public PartialDate? Reviewed { get; init; }

    /// <inheritdoc/>
    public TimeSpan? ReviewEvery { get; init; }

    /// <inheritdoc/>
    public string? Currency { get; init => field = Nfc.Of(value); }

    /// <summary>What may be spent on initiatives, in the map's currency; null where not said.</summary>
    public decimal? Budget { get; init; }

    /// <inheritdoc/>
    public string? Language { get; init => field = Nfc.Of(value); }

    /// <inheritdoc/>
    public ElementList<string> Tags { get; init; }

    /// <inheritdoc/>
    public ValueMap<string, DataValue> Extensions { get; init; }

    /// <summary>What is mapped; null where not said.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>How the map was made; null where not said.</summary>
    public string? Methodology { get; init => field = Nfc.Of(value); }

    /// <summary>With whom it was made.</summary>
    public ElementList<Id<Team>> Stakeholders { get; init; }

    /// <summary>What the team says to advice, by the id of the advice.</summary>
    public ValueMap<Id<IAdvice>, PracticeAnswer> Practices { get; init; }

    /// <inheritdoc/>
    public ElementMap<Objective> Objectives { get; init; }

    /// <inheritdoc/>
    public ElementMap<Segment> Segments { get; init; }

    /// <inheritdoc/>
    public ElementMap<Persona> Personas { get; init; }

    /// <inheritdoc/>
    public ElementMap<Team> Teams { get; init; }

    /// <inheritdoc/>
    public ElementMap<JourneySystem> Systems { get; init; }

    /// <inheritdoc/>
    public ElementMap<Channel> Channels { get; init; }

    /// <inheritdoc/>
    public ElementMap<Source> Sources { get; init; }

    /// <inheritdoc/>
    public ElementMap<Evidence> Evidence { get; init; }

    /// <inheritdoc/>
    public ElementMap<Metric> Metrics { get; init; }

    /// <summary>Macro-conversions.</summary>
    public ElementMap<Conversion> Conversions { get; init; }

    /// <summary>Stages, in order.</summary>
    public ElementMap<Stage> Stages { get; init; }

    /// <summary>Touchpoints.</summary>
    public ElementMap<Touchpoint> Touchpoints { get; init; }

    /// <summary>Opportunities.</summary>
    public ElementMap<Opportunity> Opportunities { get; init; }

    /// <summary>Initiatives.</summary>
    public ElementMap<Initiative> Initiatives { get; init; }

    /// <summary>Touchpoints of the baseline that are gone on purpose.</summary>
    public ElementMap<Removal> Removes { get; init; }

    /// <summary>Its id, its state and how much is in it, for people: <c>map order (current), 4 stages, 12 touchpoints</c>.</summary>
    public override string ToString() => $"map {Id} ({ChoiceWords<MapState>.OrNumber(State)}), {Numerals.Count(Stages.Count, "stage")}, {Numerals.Count(Touchpoints.Count, "touchpoint")}";
}
