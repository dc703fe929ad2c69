using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of metrics.</summary>
internal static class MetricDefinition
{
    public static readonly ElementTable<Metric> Table = new("metric", "A metric", "metrics", "A measure of the journey's success, in one stated variant.", Define, ElementKind.Metric);

    public static readonly ElementMapShape<Metric> Map = new(Table);

    private static Metric Define(Slots<Metric> at) => new(at.Key<Metric>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Kind = at.Optional("kind", ShapeOf.Choice<MetricKind>(), metric => metric.Kind, "What it measures; an id that is the name of a kind implies it.", metric => ImpliedKind.Unless(metric.Key, metric.Kind) is null),
        Definition = at.Optional("definition", ShapeOf.Text, metric => metric.Definition, "Which variant of the measure: scales and formulas differ between teams."),
        Unit = at.Optional("unit", ShapeOf.Text, metric => metric.Unit, "The unit of plain numbers."),
        Direction = at.Optional("direction", ShapeOf.Choice<MetricDirection>(), metric => metric.Direction, "Which way is good, where the kind does not say so."),
        Leading = at.Optional("leading", ShapeOf.Boolean, metric => metric.Leading, "Whether it moves before the outcome does."),
        Baseline = at.Optional("baseline", ShapeOf.Measure, metric => metric.Baseline, "The value that progress is counted from."),
        Value = at.Optional("value", ShapeOf.Measure, metric => metric.Value, "The value now; where omitted, the latest of `history`."),
        Target = at.Optional("target", ShapeOf.Measure, metric => metric.Target, "The value to reach."),
        History = at.Optional("history", ShapeOf.MeasuresByDate, metric => metric.History, "Values by the date for which they hold."),
        ByPersona = at.Optional("byPersona", ShapeOf.MeasuresBy<Persona>(), metric => metric.ByPersona, "The value of single personas."),
        BySegment = at.Optional("bySegment", ShapeOf.MeasuresBy<Segment>(), metric => metric.BySegment, "The value of single segments."),
        ByChannel = at.Optional("byChannel", ShapeOf.MeasuresBy<Channel>(), metric => metric.ByChannel, "The value in single channels."),
        AsOf = at.Optional("asOf", ShapeOf.Date, metric => metric.AsOf, "The date of the value."),
        Sample = at.Optional("sample", ShapeOf.Count, metric => metric.Sample, "How many people or cases the value rests on."),
        Source = at.Optional("source", ShapeOf.ReferenceTo<Source>(), metric => metric.Source, "Where the value comes from."),
        Objective = at.Optional("objective", ShapeOf.ReferenceTo<Objective>(), metric => metric.Objective, "The objective it serves."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
