using System.CommandLine;
using System.Globalization;

namespace JourneyKit.Tool.Commands;

/// <summary>The day on which maps are looked at. The tool asks no clock.</summary>
internal static class TodayOption
{
    private const string DateFormat = "yyyy-MM-dd";

    public static Option<string?> Create(string description)
    {
        var option = new Option<string?>("--today") { Description = description, HelpName = "DATE" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && Of(text) is null)
            {
                result.AddError($"`--today` takes a date as in 2026-01-31, not `{text}`");
            }
        });
        return option;
    }

    public static DateOnly? Of(string? text) => DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
