using JourneyKit.Insights.Funnel;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>Stages, micro-conversions and channels to hand on.</summary>
internal static class MarkdownFunnel
{
    public static void Write(MarkdownSheet sheet, FlowResult result)
    {
        if (result.Stages.Count > 0)
        {
            sheet.Table(["stage", "comes in", "goes on", "lost", "ends as meant", "never ends", "converts", "stage conversion"], result.Stages.Select(stage => Row(
                stage.Stage is { } known ? MarkdownSheet.NameInCell(known.Name) : "(no stage)", Percent(stage.In), Some(stage.On), Some(stage.Lost), Some(stage.Meant), Some(stage.Unending), Percent(stage.Converting), Percent(stage.Conversion))));
        }

        var known = result.Predictions.Where(prediction => prediction.Converting is not null).ToList();
        if (known.Count > 0)
        {
            sheet.Table(["micro-conversion", "what it predicts"], known.Select(prediction => Row(MarkdownSheet.NameInCell(Name(result, prediction)), MarkdownText.EscapeInCell(MicroConversionLines.Words(prediction)))));
        }

        if (result.Channels.Count > 0)
        {
            sheet.Table(["channel", "visits per 100 journeys", "from other channels", "to other channels", "met by", "whose visits"], result.Channels.Select(channel => Row(
                MarkdownSheet.NameInCell(result.Map.Channels[channel.Channel]?.Name ?? channel.Channel.Value),
                ChannelUseTable.Per100(channel.Visits),
                ChannelUseTable.Per100(channel.MovesIn),
                ChannelUseTable.Per100(channel.MovesOut),
                Percent(channel.Reach),
                MarkdownText.EscapeInCell(ChannelUseTable.By(channel)))));
        }
    }

    private static string Name(FlowResult result, Prediction prediction)
        => result.Map.Touchpoints[prediction.Flow.Touchpoint]?.MicroConversions[prediction.Flow.MicroConversion]?.Name ?? prediction.Flow.MicroConversion.Value;

    private static string[] Row(params string[] cells) => cells;

    // What could not be computed is left out, and so is what nobody does.
    private static string Percent(double? share) => share is { } known ? Figures.Percent(known) : "";

    private static string Some(double? share) => share is > 0 and { } known ? Figures.Percent(known) : "";
}
