namespace JourneyKit.Tool.Git;

/// <summary>A revision of a repository, with its files.</summary>
/// <param name="Name">What the user calls it; empty for the index.</param>
/// <param name="Files">Its files.</param>
internal sealed record Revision(string Name, RevisionFiles Files)
{
    /// <summary>What stands before the paths of its files, as git writes them.</summary>
    public string Prefix => Name + ":";
}
