using System.CommandLine;
using System.Globalization;
using JourneyKit.Exchange;
using JourneyKit.Model;

namespace JourneyKit.Tool.Commands;

/// <summary>What the command line says of a file of responses.</summary>
internal sealed class ResponseChoices
{
    private const int MostQuotes = 20;
    private const string DayFirst = "dmy";
    private const string HigherIsBetter = "higher-is-better";
    private static readonly string[] Fields = [.. Enum.GetNames<ResponseField>().Select(name => name.ToLowerInvariant())];

    private readonly Option<string?> columns = new("--columns") { Description = $"Which column holds what, by header or letters: {string.Join(", ", Fields)}. Default: guessed from headers and content, and shown.", HelpName = "touchpoint=A,score=CSAT,…" };
    private readonly Option<string?> touchpoint = new("--touchpoint") { Description = "The touchpoint that all answers are about, by id or name, where no column says it.", HelpName = "ID" };
    private readonly Option<string?> measure = new("--measure") { Description = "What scores are counted as. Default: what the header or the scores tell." };
    private readonly Option<string?> scale = new("--scale") { Description = "The scale of the scores. Rows with scores beyond it are left out.", HelpName = "1-5" };
    private readonly Option<string?> direction = new("--direction") { Description = "Which way an effort score (ces) is better: teams differ." };
    private readonly Option<string?> dates = new("--dates") { Description = "Whether 03/04/2026 is the third of April (dmy) or the fourth of March (mdy). Default: what the other dates tell." };
    private readonly Option<string?> sheet = new("--sheet") { Description = "The sheet of an Excel file. Default: the first.", HelpName = "NAME" };
    private readonly Option<string?> source = new("--source") { Description = "The id of the source. Default: made from the name of FILE.", HelpName = "ID" };
    private readonly Option<int> quotes = new("--quotes") { Description = $"How many quotes are chosen for each touchpoint, from 0 to {MostQuotes}.", DefaultValueFactory = _ => 3, HelpName = "NUMBER" };

    public ResponseChoices()
    {
        measure.TakeOneOf([.. Enum.GetNames<ResponseMeasure>().Select(name => name.ToLowerInvariant())]);
        direction.TakeOneOf([HigherIsBetter, "lower-is-better"]);
        dates.TakeOneOf([DayFirst, "mdy"]);
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { columns, touchpoint, measure, scale, direction, dates, sheet, source, quotes })
        {
            command.Add(option);
        }
    }

    /// <summary>The options.</summary>
    /// <exception cref="Refusal">One cannot be read.</exception>
    public ResponseOptions Of(ParseResult parsed) => new()
    {
        Columns = ColumnsOf(parsed.GetValue(columns)),
        Touchpoint = parsed.GetValue(touchpoint),
        Measure = parsed.GetValue(measure) is { } word ? Enum.Parse<ResponseMeasure>(word, ignoreCase: true) : null,
        Scale = ScaleOf(parsed.GetValue(scale)),
        Direction = parsed.GetValue(direction) is { } way ? way == HigherIsBetter ? MetricDirection.HigherIsBetter : MetricDirection.LowerIsBetter : null,
        IsDayFirst = parsed.GetValue(dates) is { } order ? order == DayFirst : null,
        Sheet = parsed.GetValue(sheet),
        Source = SourceOf(parsed.GetValue(source)),
        Quotes = parsed.GetValue(quotes) is >= 0 and <= MostQuotes and var number ? number : throw new Refusal($"`--quotes` takes a number from 0 to {MostQuotes}"),
    };

    // A header may hold a comma: a part without an equals sign goes on with the one before it.
    private static Dictionary<ResponseField, string> ColumnsOf(string? text)
    {
        var found = new Dictionary<ResponseField, string>();
        ResponseField? last = null;
        foreach (var part in text?.Split(',') ?? [])
        {
            if (part.Split('=', 2) is [var name, var header] && Array.IndexOf(Fields, name.Trim().ToLowerInvariant()) is >= 0 and var at)
            {
                last = (ResponseField)at;
                if (!found.TryAdd(last.Value, header.Trim()))
                {
                    throw new Refusal($"`--columns` names the {Fields[at]} twice");
                }
            }
            else if (last is { } field && !part.Contains('=', StringComparison.Ordinal))
            {
                found[field] += "," + part;
            }
            else
            {
                throw new Refusal($"`--columns` takes pairs such as touchpoint=A,score=CSAT, not `{part.Trim()}`; it knows {string.Join(", ", Fields)}{Shared.NearName.Question(part.Split('=')[0].Trim(), Fields)}");
            }
        }

        return found;
    }

    private static (int Lowest, int Highest)? ScaleOf(string? text)
        => text is null ? null
            : text.Split('-') is [var low, var high] && Number(low) is { } lowest && Number(high) is { } highest && lowest < highest ? (lowest, highest)
            : throw new Refusal($"`--scale` takes the lowest and the highest score, as in 1-5, not `{text}`");

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Id<Source>? SourceOf(string? text)
    {
        try
        {
            return text is null ? (Id<Source>?)null : new Id<Source>(text);
        }
        catch (ArgumentException fault)
        {
            throw new Refusal($"`{text}` is no id: small letters, digits and dashes between them, as in spring-survey", fault);
        }
    }
}
