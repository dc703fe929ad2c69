using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>A semi-fictional person who stands for a segment, made from data.</summary>
/// <param name="Id">The id, unique among the elements of its kind in a document.</param>
public sealed record Persona(Id<Persona> Id) : Element<Persona>(Id)
{
    /// <summary>The segment it stands for; null where not said.</summary>
    public Id<Segment>? Segment { get; init; }

    /// <summary>Its share of all customers; null where unknown.</summary>
    public Share? Share { get; init; }

    /// <summary>A sentence that says who this is; null where there is none.</summary>
    public string? Quote { get; init => field = Nfc.Of(value); }

    /// <summary>Path or URL of a picture, not checked; null where there is none.</summary>
    public string? Portrait { get; init => field = Nfc.Of(value); }

    /// <summary>Age or age range, as written; null where not said.</summary>
    public string? Age { get; init => field = Nfc.Of(value); }

    /// <summary>Occupation; null where not said.</summary>
    public string? Occupation { get; init => field = Nfc.Of(value); }

    /// <summary>Where the person lives; null where not said.</summary>
    public string? Location { get; init => field = Nfc.Of(value); }

    /// <summary>Further demographic facts by name.</summary>
    public ValueMap<string, string> Demographics { get; init; }

    /// <summary>How the person behaves.</summary>
    public ElementList<string> Behaviors { get; init; }

    /// <summary>Interests.</summary>
    public ElementList<string> Interests { get; init; }

    /// <summary>What the person holds dear.</summary>
    public ElementList<string> Values { get; init; }

    /// <summary>Way of life; null where not said.</summary>
    public string? Lifestyle { get; init => field = Nfc.Of(value); }

    /// <summary>What the person wants to reach.</summary>
    public ElementList<string> Goals { get; init; }

    /// <summary>What the person needs.</summary>
    public ElementList<string> Needs { get; init; }

    /// <summary>What drives the person.</summary>
    public ElementList<string> Motivations { get; init; }

    /// <summary>What stands in the way.</summary>
    public ElementList<string> Challenges { get; init; }

    /// <summary>What the person prefers.</summary>
    public ElementList<string> Preferences { get; init; }

    /// <summary>How the person stands to channels; a channel that is missing is unknown.</summary>
    public ValueMap<Id<Channel>, ChannelUse> Channels { get; init; }

    /// <summary>Whether it is built on data; null where not said.</summary>
    public Basis? Basis { get; init; }

    /// <summary>When it was last reviewed; null where not said.</summary>
    public PartialDate? Reviewed { get; init; }
}
