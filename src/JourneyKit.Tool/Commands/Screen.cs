using System.CommandLine;
using JourneyKit.Reports;
using JourneyKit.Reports.Text;

namespace JourneyKit.Tool.Commands;

/// <summary>Where people read: the two writers, coloured as the user and the terminal want it.</summary>
internal sealed class Screen(CliHost host)
{
    public Option<string> ColorOption { get; } = ColorChoice.Option();

    public Pen Output(ParseResult parsed) => new(host.Output, IsColored(parsed, host.IsOutputTerminal), TextWidth.Of(host, host.IsOutputTerminal));

    public Pen Error(ParseResult parsed) => new(host.Error, IsErrorColored(parsed), TextWidth.Of(host, host.IsErrorTerminal));

    /// <summary>Standard output for a report, in the format that the command line asks for.</summary>
    public ReportTarget Target(ParseResult parsed, Option<string> format) => new(host.Output, CommonOptions.FormatOf(parsed, format)) { Pen = Output(parsed) };

    public bool IsErrorColored(ParseResult parsed) => IsColored(parsed, host.IsErrorTerminal);

    private bool IsColored(ParseResult parsed, bool isTerminal) => ColorChoice.IsOn(parsed.GetValue(ColorOption), host, isTerminal);
}
