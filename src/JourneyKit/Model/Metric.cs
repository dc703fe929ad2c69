using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>A measure of the journey's success, in one stated variant.</summary>
/// <param name="Id">The id, unique among the elements of its kind in a document.</param>
public sealed record Metric(Id<Metric> Id) : Element<Metric>(Id)
{
    private MetricKind? kind;

    /// <summary>What it measures. Where the id is the name of a kind, that kind unless another is given; else null where not said.</summary>
    public MetricKind? Kind
    {
        get => kind ?? ImpliedKind.Of<MetricKind>(Key);
        init => kind = ImpliedKind.Unless(Key, value);
    }

    /// <summary>Which variant of the measure: scales and formulas differ between teams; null where not said.</summary>
    public string? Definition { get; init => field = Nfc.Of(value); }

    /// <summary>The unit of plain numbers; null where there is none.</summary>
    public string? Unit { get; init => field = Nfc.Of(value); }

    /// <summary>Which way is good, as stated; <see cref="EffectiveDirection"/> also knows what the kind implies.</summary>
    public MetricDirection? Direction { get; init; }

    /// <summary>Whether it moves before the outcome does; null where not said.</summary>
    public bool? Leading { get; init; }

    /// <summary>The value that progress is counted from; null where unknown.</summary>
    public Measure? Baseline { get; init; }

    /// <summary>The value now, as stated; <see cref="CurrentValue"/> also knows what <see cref="History"/> says.</summary>
    public Measure? Value { get; init; }

    /// <summary>The value to reach; null where there is none.</summary>
    public Measure? Target { get; init; }

    /// <summary>Earlier values, and the latest one where <see cref="Value"/> is omitted, by their dates.</summary>
    public ValueMap<PartialDate, Measure> History { get; init; }

    /// <summary>The value of single personas.</summary>
    public ValueMap<Id<Persona>, Measure> ByPersona { get; init; }

    /// <summary>The value of single segments.</summary>
    public ValueMap<Id<Segment>, Measure> BySegment { get; init; }

    /// <summary>The value in single channels.</summary>
    public ValueMap<Id<Channel>, Measure> ByChannel { get; init; }

    /// <summary>The date of the value; null where not said.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>How many people or cases the value rests on; null where unknown.</summary>
    public int? Sample { get; init; }

    /// <summary>Where the value comes from; null where not said.</summary>
    public Id<Source>? Source { get; init; }

    /// <summary>The objective it serves; null where not said.</summary>
    public Id<Objective>? Objective { get; init; }

    /// <summary>The value now: as stated, else the latest of <see cref="History"/>; null where neither says.</summary>
    public Measure? CurrentValue => Value ?? (Latest is { } latest ? latest.Value : null);

    /// <summary>The date of <see cref="CurrentValue"/>; null where not said.</summary>
    public PartialDate? CurrentDate => Value is null && Latest is { } latest ? latest.Key : AsOf;

    /// <summary>Which way is good: as stated, else as the kind implies; null where neither says.</summary>
    public MetricDirection? EffectiveDirection => Direction ?? MetricDirections.Of(Kind);

    private KeyValuePair<PartialDate, Measure>? Latest
    {
        get
        {
            KeyValuePair<PartialDate, Measure>? latest = null;
            foreach (var entry in History.Entries)
            {
                latest = latest is { } last && last.Key >= entry.Key ? last : entry;
            }

            return latest;
        }
    }

    private protected override void IdChanged()
    {
        base.IdChanged();
        kind = ImpliedKind.Unless(Key, kind);
    }
}
