namespace JourneyKit.Tool.Output.Files;

/// <summary>A report as Markdown; an earlier one begins with the same title.</summary>
/// <param name="text">The report that is to be written.</param>
internal sealed class ReportSort(string text) : OutputSort
{
    protected override string Content => "a report";

    protected override string? Loss(string given, string path)
        => File.ReadLines(path).FirstOrDefault() == text.Split('\n')[0] ? null : SomethingElse;
}
