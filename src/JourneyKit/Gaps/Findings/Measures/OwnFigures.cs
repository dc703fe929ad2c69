using JourneyKit.Gaps.Context;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>What the second map's own shares or times make of a metric.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Formula">How it is computed.</param>
/// <param name="Input">The figure as the input of another.</param>
/// <param name="IsChecked">Whether the same figure of the first map agrees with what is stated today; else they may count different things.</param>
internal sealed record OwnFigures(Measure Value, string Formula, GapInput Input, bool IsChecked)
{
    /// <summary>The name of the number that says it.</summary>
    public const string Name = "by the plan's own shares and times";

    /// <summary>The name of the number that is left of the way to the target.</summary>
    public const string MissingName = "missing by the plan's own shares and times";

    // A point of a percentage, a tenth of a time: less is rounding.
    private const decimal Points = 0.01m;

    // As it is printed.
    private const int Digits = 3;

    /// <summary>The figures of the metrics; null where the first map does not show what a metric counts.</summary>
    public static Func<ComparedMetric, OwnFigures?> Of(GapContext context)
    {
        var (counted, timed, stated) = (CountedFigures.Of(context), PlanSlowerThanTarget.TimesOf(context), FlowFigures.Of(context.After));
        return metric => counted(metric) is { } share ? Rounded(share, isChecked: true)
            : timed(metric) is { } time ? new OwnFigures(time.Value, time.Formula, time.Input, IsChecked: true)
            : metric.After is { } after && !context.AreVersions && metric.AreComparable() && stated(after) is { } other ? Rounded(other, isChecked: false)
            : null;
    }

    private static OwnFigures Rounded(FlowFigure figure, bool isChecked) => new(Measure.Fraction(Math.Round(figure.Value, Digits)), figure.Formula, figure.Input, isChecked);

    /// <summary>Whether a figure falls short of what is asked or promised, by more than rounding.</summary>
    public static bool IsShort(ComparedMetric metric, Measure figure, Measure asked)
        => figure.Type == asked.Type && metric.IsWorse(figure, asked) && (figure.Type == MeasureType.Duration ? !TimedFigures.Agree(figure.Value, asked.Value) : Math.Abs(figure.Value - asked.Value) > Points);

    /// <summary>The figure and, where it misses the target, what is missing, as numbers.</summary>
    public IEnumerable<GapNumber> Numbers(GapContext context, ComparedMetric metric, Measure target)
    {
        yield return new GapNumber(Name, Value, null, Formula, [Input]);
        if (IsChecked && IsShort(metric, Value, target))
        {
            yield return metric.Distance(MissingName, Value, target, "target − by the plan", Input, metric.TargetInput(context));
        }
    }
}
