using JourneyKit.Validation.Accepted;

namespace JourneyKit.Tool.Output.Files;

/// <summary>A file of accepted findings.</summary>
internal sealed class AcceptedSort : OutputSort
{
    protected override string Content => "accepted findings";

    protected override string? Loss(string given, string path)
        => AcceptedFile.Read(new DiskFiles(Path.GetDirectoryName(path)!), Path.GetFileName(path)).Findings is null ? SomethingElse : null;
}
