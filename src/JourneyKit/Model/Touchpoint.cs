using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>A point of contact between customer and organisation, in a channel, at a time; or a step of the customer alone.</summary>
/// <param name="Id">The id, unique among the touchpoints of a document.</param>
public sealed record Touchpoint(Id<Touchpoint> Id) : Element<Touchpoint>(Id), IExperience
{
    /// <summary>The stage it belongs to; null where not said.</summary>
    public Id<Stage>? Stage { get; init; }

    /// <summary>The channel it takes place in; null where not said.</summary>
    public Id<Channel>? Channel { get; init; }

    /// <summary>What sort of page, message or meeting it is; null where not said.</summary>
    public TouchpointType? Type { get; init; }

    /// <summary>What the customer holds or stands before.</summary>
    public ElementList<Device> Devices { get; init; }

    /// <summary>Whether anybody but the customer takes part.</summary>
    public TouchpointKind Kind { get; init; }

    /// <summary>Who controls it; where null, the channel's control holds.</summary>
    public TouchpointControl? Control { get; init; }

    /// <summary>The personas who meet it; null means all of them, an empty list nobody.</summary>
    public ElementList<Id<Persona>>? Personas { get; init; }

    /// <summary>That journeys begin here, and their share; null where they do not.</summary>
    public Entry? Entry { get; init; }

    /// <summary>Whether leaving here is intended.</summary>
    public bool? Exit { get; init; }

    /// <inheritdoc/>
    public string? Doing { get; init => field = Nfc.Of(value); }

    /// <inheritdoc/>
    public string? Thinking { get; init => field = Nfc.Of(value); }

    /// <inheritdoc/>
    public string? Feeling { get; init => field = Nfc.Of(value); }

    /// <inheritdoc/>
    public Score? Emotion { get; init; }

    /// <inheritdoc/>
    public string? Expectation { get; init => field = Nfc.Of(value); }

    /// <inheritdoc/>
    public Score? Importance { get; init; }

    /// <inheritdoc/>
    public Score? Satisfaction { get; init; }

    /// <inheritdoc/>
    public Score? Effort { get; init; }

    /// <inheritdoc/>
    public string? Quote { get; init => field = Nfc.Of(value); }

    /// <summary>What differs for a persona.</summary>
    public ElementMap<PersonaExperience> ByPersona { get; init; }

    /// <summary>What the customer should do here; null where not said.</summary>
    public string? DesiredAction { get; init => field = Nfc.Of(value); }

    /// <summary>What the customer should feel here; null where not said.</summary>
    public DesiredEmotion? DesiredEmotion { get; init; }

    /// <summary>The call to action; null where there is none.</summary>
    public string? Prompt { get; init => field = Nfc.Of(value); }

    /// <summary>Information, resources and support that are needed here.</summary>
    public ElementList<string> Needs { get; init; }

    /// <summary>Needs of personas and stages that are met here, word for word.</summary>
    public ElementList<string> Meets { get; init; }

    /// <summary>Whether it decides how the customer sees the organisation; null where not said.</summary>
    public bool? MomentOfTruth { get; init; }

    /// <summary>Whether it is made relevant to the person; null where not said.</summary>
    public bool? Personalized { get; init; }

    /// <summary>Whether customers help themselves here; null where not said.</summary>
    public bool? SelfService { get; init; }

    /// <summary>Whether the customer can say how it was here; null where not said.</summary>
    public bool? Feedback { get; init; }

    /// <summary>The team that owns it; where null, the channel's owner.</summary>
    public Id<Team>? Owner { get; init; }

    /// <summary>Who the customer thinks acts; null where not said.</summary>
    public string? PerceivedOwner { get; init => field = Nfc.Of(value); }

    /// <summary>The systems behind it.</summary>
    public ElementList<Id<JourneySystem>> Systems { get; init; }

    /// <summary>What the customer sees or holds: letters, screens, receipts.</summary>
    public ElementList<string> Artifacts { get; init; }

    /// <summary>What staff do in the customer's sight.</summary>
    public ElementList<string> Frontstage { get; init; }

    /// <summary>What happens out of the customer's sight.</summary>
    public ElementList<string> Backstage { get; init; }

    /// <summary>How far it is automated; null where not said.</summary>
    public Automation? Automated { get; init; }

    /// <summary>The metrics it is measured by.</summary>
    public ElementList<Id<Metric>> Metrics { get; init; }

    /// <summary>The name of its analytics event; null where there is none.</summary>
    public string? Event { get; init => field = Nfc.Of(value); }

    /// <summary>How long it takes; null where unknown.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>How fast the organisation means to respond; null where not said.</summary>
    public TimeSpan? ResponseTarget { get; init; }

    /// <summary>Customers per month; null where unknown.</summary>
    public decimal? Volume { get; init; }

    /// <summary>What it says of price, policy, tone or brand, by name: the same name should say the same everywhere.</summary>
    public ValueMap<string, DataValue> Facts { get; init; }

    /// <summary>Context that must be known here, compared word for word.</summary>
    public ElementList<string> Requires { get; init; }

    /// <summary>Small steps toward a conversion.</summary>
    public ElementMap<MicroConversion> MicroConversions { get; init; }

    /// <summary>What goes wrong here.</summary>
    public ElementMap<PainPoint> PainPoints { get; init; }

    /// <summary>The transitions out of it, by the touchpoint they lead to.</summary>
    public ElementMap<Transition> Next { get; init; }

    /// <summary>The touchpoints of the baseline that it replaces: renamed, split or merged.</summary>
    public ElementList<Id<Touchpoint>> Replaces { get; init; }

    /// <summary>Why it is new, replaced, moved, re-channelled or feels worse.</summary>
    public ElementList<Id<IReason>> Because { get; init; }
}
