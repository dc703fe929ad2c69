using System.Text;

namespace JourneyKit.Tool.Commands;

/// <summary>The JSON Schemas of what commands print for machines. They stand in docs/schema, and tests hold real output against them.</summary>
internal static class ReportSchemas
{
    /// <summary>The kinds of output that have one, as their <c>kind</c> says.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["check", "coach", "diff", "flow", "insights", "gaps", "log", "plan", "responses", "review", "rules", "failure"];

    /// <summary>The schema of a kind of output.</summary>
    public static string Of(string kind)
    {
        using var stream = typeof(ReportSchemas).Assembly.GetManifestResourceStream($"{kind}-1.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
