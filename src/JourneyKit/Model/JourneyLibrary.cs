using System.Text.Json.Serialization;
using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>Definitions that several maps include: a document without stages and touchpoints.</summary>
[JsonConverter(typeof(JourneyJsonConverter))]
public sealed record JourneyLibrary : IDefinitions, IDocumentHeader
{
    private readonly SideNote schema;

    /// <summary>The id of the library.</summary>
    public required Id<JourneyLibrary> Id { get; init; }

    /// <inheritdoc/>
    public string? Schema
    {
        get => schema.Text;
        init => schema = new SideNote(value);
    }

    /// <inheritdoc/>
    public required string Title { get; init => field = Nfc.Of(value); }

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

    /// <inheritdoc/>
    public string? Language { get; init => field = Nfc.Of(value); }

    /// <inheritdoc/>
    public ElementList<string> Tags { get; init; }

    /// <inheritdoc/>
    public ValueMap<string, DataValue> Extensions { get; init; }

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

    /// <summary>Its id and its title, for people: <c>library shared (Shared definitions)</c>.</summary>
    public override string ToString() => $"library {Id} ({Title})";
}
