using System.IO.Compression;
using System.Text;
using JourneyKit.Exchange;
using JourneyKit.Rendering;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>What the product says of the maps of a proof.</summary>
internal static class ProofAnswers
{
    private const string Current = "journeykit: '1'\nid: order\ntitle: First order\nstate: current\n";
    private const string Future = "journeykit: '1'\nid: order\ntitle: First order\nstate: future\n";
    private const string Name = "current.journey.yaml";

    /// <summary>What a rule finds in an example of its own, a finding a line.</summary>
    public static string To(Rule rule, string example)
    {
        var validator = new JourneyValidator(new RuleSet([rule]), new ValidationOptions { Preset = RulePreset.Strict, Today = RuleExamples.Today });
        return string.Join('\n', validator.Validate(RuleExamples.Read(rule, example)));
    }

    /// <summary>What a report says of a map, or of two.</summary>
    public static string To(ProofQuestion question, string yaml)
    {
        var states = yaml.ReplaceLineEndings("\n").Split("\n---\n");
        var files = new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { [Name] = Current + states[0] + "\n" });
        var reader = new JourneyReader(new JourneyReaderOptions { Files = files });
        var before = Valid(reader.Read(Current + states[0] + "\n"));
        if (question == ProofQuestion.Responses)
        {
            var import = SurveyResponses.Import(new MemoryStream(Encoding.UTF8.GetBytes(states[1])), "answers.csv", before.Map!);
            return import.Map is null ? "" : import.ToOverlay(JourneyFormat.Yaml, Name);
        }

        var after = states.Length > 1 ? Valid(reader.Read($"{Future}baseline: {Name}\n{states[1]}\n")) : null;
        using var output = new StringWriter { NewLine = "\n" };
        switch (question)
        {
            case ProofQuestion.Convert:
                return JourneyWriter.Write(before.Map!, JourneyFormat.Json);
            case ProofQuestion.Flow:
                JourneyReports.WriteFlow(output, before, ReportFormat.Text);
                break;
            case ProofQuestion.Insights:
                JourneyReports.WriteInsights(output, before, ReportFormat.Text);
                break;
            case ProofQuestion.Diff:
                JourneyReports.WriteDiff(output, before, after!, ReportFormat.Text);
                break;
            case ProofQuestion.Gaps:
                JourneyReports.WriteGaps(output, before, after!, ReportFormat.Text, isWhole: true);
                break;
            case ProofQuestion.Plan:
                JourneyReports.WritePlan(output, before, ReportFormat.Text, after);
                break;
            case ProofQuestion.Draft:
                JourneyReports.WritePlanDraft(output, before, JourneyFormat.Yaml, Name);
                break;
            case ProofQuestion.Report:
                JourneyReports.WriteStakeholders(output, before, after);
                break;
            case ProofQuestion.Coach:
                JourneyReports.WriteCoach(output, before, ReportFormat.Json);
                break;
            case ProofQuestion.Render:
                return string.Concat(JourneyPictures.Render(FirstLine(states[0]), "svg", new RenderRequest(before.Map!)).Pages.Select(page => page.Text));
            case ProofQuestion.Spreadsheet:
                return FirstLine(states[0]) == "csv" ? MapTables.ToCsv(before.Map!) : Sheets(MapTables.ToExcel(before.Map!));
            default:
                throw new ArgumentOutOfRangeException(nameof(question), question, "Rules are asked with their examples.");
        }

        return output.ToString();
    }

    // The first line is a comment that names the form of the answer.
    private static string FirstLine(string yaml) => yaml.Split('\n')[0].TrimStart('#', ' ');

    private static string Sheets(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        return string.Concat(archive.Entries.Select(Text));
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static JourneyDocument Valid(JourneyDocument document)
    {
        // What the format does not know, or says to be without effect, proves nothing.
        Assert.Empty(document.Diagnostics);
        return document;
    }
}
