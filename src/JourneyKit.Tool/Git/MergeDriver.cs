using System.Globalization;
using JourneyKit.Formats;
using JourneyKit.Merging;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Files;
using JourneyKit.Wording;

namespace JourneyKit.Tool.Git;

/// <summary>Merges one file for git: by what it says where all three versions are sound, else line by line. What people have to know goes to standard error.</summary>
/// <param name="host">The process.</param>
/// <param name="labels">What the markers of a conflict say.</param>
/// <param name="path">What the file is called in the repository.</param>
internal sealed class MergeDriver(CliHost host, MergeLabels labels, string path)
{
    private const int MostTold = 20;

    /// <summary>Merges into the file of ours; false where people have to look at it.</summary>
    public bool Merge(string before, string ours, string theirs)
    {
        var (first, second, third) = (Read(before), Read(ours), Read(theirs));
        var format = DocumentReader.FormatByName(path) ?? JourneyFormats.FromContent(second);
        if (MapMerge.TryMerge(path, format, first, second, third, labels, out var reason) is not { } merged)
        {
            Tell($"{path}: merged line by line: {reason}");
            return MergeLines(before, ours, theirs);
        }

        var target = Full(ours);
        FileReplacement.Write(target, merged.Text.ToArray(), FileFacts.Of(target));
        var told = merged.Conflicts.Select(conflict => conflict.ToString()).Concat(merged.Faults).ToList();
        if (told.Count > 0)
        {
            Tell($"{path}: {Heading(merged)}");
            told.Take(MostTold).ToList().ForEach(line => Tell("  " + line));
            if (told.Count > MostTold)
            {
                Tell($"  and {told.Count - MostTold} more");
            }
        }

        return merged.IsClean;
    }

    private static string Heading(MergedText merged) => merged.Conflicts.Count == 0
        ? "merged, but only both sides together make this wrong; nothing is marked in the file"
        : (merged.Conflicts.Count == 1 ? "a conflict" : $"{merged.Conflicts.Count} conflicts") + ", between markers in the file";

    private bool MergeLines(string before, string ours, string theirs)
    {
        var run = host.Git.Program(host).Run(host.CurrentDirectory!, ["merge-file", "-q", "--marker-size=" + labels.Size.ToString(CultureInfo.InvariantCulture), "-L", labels.Ours, "-L", labels.Base, "-L", labels.Theirs, "--", ours, before, theirs]);
        return run.ExitCode is >= 0 and < 128 ? run.ExitCode == 0 : throw new Refusal($"`{path}` cannot be merged: {run.Reason}");
    }

    private byte[] Read(string file)
    {
        try
        {
            return File.ReadAllBytes(Full(file));
        }
        catch (Exception fault) when (FaultText.IsOfFile(fault))
        {
            throw new Refusal($"`{file}` cannot be read: {FaultText.Of(fault)}", fault);
        }
    }

    private string Full(string file) => Path.GetFullPath(file, host.CurrentDirectory ?? throw new Refusal("the current folder does not exist any more"));

    private void Tell(string line) => host.Error.Write("journey: " + VisibleText.OneLine(line) + "\n");
}
