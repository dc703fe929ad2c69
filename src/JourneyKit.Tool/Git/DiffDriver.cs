using JourneyKit.Formats;
using JourneyKit.Reports;
using JourneyKit.Reports.Check;
using JourneyKit.Reports.Text;
using JourneyKit.Tool.Commands;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Git;

/// <summary>Compares one file for git: by meaning where both sides are sound, else line by line. It always gives an answer: git stops where a program that compares fails.</summary>
/// <param name="host">The process.</param>
/// <param name="pen">Where the answer goes.</param>
/// <param name="isColored">Whether it is coloured.</param>
internal sealed class DiffDriver(CliHost host, Pen pen, bool isColored)
{
    private readonly GitRepository repository = host.Git.Here(host);

    /// <summary>Compares the two sides of a file.</summary>
    public void Compare(DriverSide before, DriverSide after)
    {
        if (!IsJourneyFile(after.Path) || !before.IsFile || !after.IsFile)
        {
            WriteLines(before, after);
            return;
        }

        try
        {
            var (earlier, later) = new RevisionOfContent(repository).Of(before, after);
            var workspace = new Workspace(repository.Top, null, null);
            var result = Differences.Of(Read(before, earlier, workspace), Read(after, later, workspace), Changes.MatchMode.Declared);
            ReportWriter.Write(new ReportTarget(host.Output, ReportFormat.Text) { Pen = pen }, result);
            if (result.Changes.Count == 0 && before.Id != after.Id)
            {
                pen.Line("Only comments, order or layout differ; `git diff --no-ext-diff --no-textconv` shows them.", Tone.Faint);
            }

            pen.Line();
        }
        catch (Refusal refusal)
        {
            WriteRefusal(refusal);
            WriteLines(before, after);
        }
    }

    private static bool IsJourneyFile(string path) => JourneyFormats.FileEndings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal));

    private void WriteRefusal(Refusal refusal)
    {
        foreach (var finding in refusal.Findings)
        {
            FindingText.Write(pen, finding);
            pen.Line();
        }

        pen.Line($"Compared line by line: {refusal.Message}.", Tone.Warning);
    }

    private void WriteLines(DriverSide before, DriverSide after) => host.Output.Write(LineDifference.Of(host.Git.Program(host), repository.Top, before, after, isColored));

    private ReadInput? Read(DriverSide side, Revision? revision, Workspace workspace)
    {
        if (side.IsAbsent)
        {
            return null;
        }

        if (revision is not null)
        {
            return new DocumentReader(workspace, host).ReadOne(workspace.Locate(revision, repository.Top, side.Path));
        }

        // The working tree, or a content that no revision has any more: what it names is read from the working tree.
        var bytes = File.ReadAllBytes(Path.Combine(repository.Top, side.File));
        var document = new JourneyReader(new JourneyReaderOptions { Root = "", Files = new DiskFiles(repository.Top) }).Read(bytes, JourneyFormats.FromPath(side.Path), side.Path);
        return new ReadInput(new InputFile(Path.Combine(repository.Top, side.Path), side.Path, repository.Top, ""), document, workspace);
    }
}
