using JourneyKit.Editing.Layout;
using JourneyKit.Formats;
using JourneyKit.Reports.Check;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Files;

namespace JourneyKit.Tool.Commands;

/// <summary>Lays file after file out, and keeps what is to be written and what cannot be.</summary>
internal sealed class FmtRun(CliHost host)
{
    /// <summary>What the files are to hold, also where that is the same as before.</summary>
    public List<FileChange> Changes { get; } = [];

    /// <summary>Those of them that came from standard input or a pipe.</summary>
    public List<FileChange> Streams { get; } = [];

    public IEnumerable<FileChange> Files => Changes.Except(Streams);

    /// <summary>Why files are left as they are.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>What could not be read, in sentences.</summary>
    public List<string> Troubles { get; } = [];

    public void Add(InputFile file)
    {
        var read = WholeFile.Read(file, host);
        if (read.Failure is { } reason)
        {
            Troubles.Add($"`{file.Name}` cannot be read: {reason}");
            return;
        }

        var format = DocumentReader.FormatByName(file.Name) ?? JourneyFormats.FromContent(read.Bytes.Span);
        var result = DocumentLayout.Of(file.Name, read.Bytes, format, ReadLimits.Default);
        Findings.AddRange(result.Faults.Select(fault => Finding.Of(fault, [result.Source], span => span, file.Name)));
        if (result.Content is { } content)
        {
            var change = new FileChange(file.Name, file.FullPath, read.Bytes, content);
            Changes.Add(change);
            Streams.AddRange(file.IsStream ? [change] : []);
        }
    }
}
