using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>A high-level segment of the journey, by the customer's goal and state of mind. Stages are ordered.</summary>
/// <param name="Id">The id, unique among the stages of a document.</param>
public sealed record Stage(Id<Stage> Id) : Element<Stage>(Id), IKeyed
{
    private StageKind? kind;

    static bool IKeyed.OrderMatters => true;

    /// <summary>What the stage is in the field's usual terms. Where the id is the name of a kind, that kind unless another is given; else null where not said.</summary>
    public StageKind? Kind
    {
        get => kind ?? ImpliedKind.Of<StageKind>(Key);
        init => kind = ImpliedKind.Unless(Key, value);
    }

    /// <summary>The customer's goal; null where not said.</summary>
    public string? Goal { get; init => field = Nfc.Of(value); }

    /// <summary>The customer's state of mind; null where not said.</summary>
    public string? Mindset { get; init => field = Nfc.Of(value); }

    /// <summary>What makes the customer enter the stage; null where not said.</summary>
    public string? Trigger { get; init => field = Nfc.Of(value); }

    /// <summary>What the customer needs.</summary>
    public ElementList<string> Needs { get; init; }

    /// <summary>What the customer expects.</summary>
    public ElementList<string> Expectations { get; init; }

    /// <summary>The metrics it is measured by.</summary>
    public ElementList<Id<Metric>> Metrics { get; init; }

    /// <summary>How long it takes, independent of its touchpoints' durations; null where unknown.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The stages of the baseline that it replaces.</summary>
    public ElementList<Id<Stage>> Replaces { get; init; }

    private protected override void IdChanged()
    {
        base.IdChanged();
        kind = ImpliedKind.Unless(Key, kind);
    }
}
