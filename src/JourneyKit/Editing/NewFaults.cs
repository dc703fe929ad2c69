namespace JourneyKit.Editing;

/// <summary>The errors that an edit would bring into a document.</summary>
internal static class NewFaults
{
    public static IReadOnlyList<Diagnostic> Of(JourneyDocument before, JourneyDocument after)
    {
        var known = before.Diagnostics.Where(IsError).GroupBy(Key).ToDictionary(group => group.Key, group => group.Count());
        var found = new List<Diagnostic>();
        foreach (var diagnostic in after.Diagnostics.Where(IsError))
        {
            var key = Key(diagnostic);
            var left = known.GetValueOrDefault(key);
            if (left > 0)
            {
                known[key] = left - 1;
            }
            else
            {
                found.Add(diagnostic);
            }
        }

        return found;
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static (string Id, string Path, string Message) Key(Diagnostic diagnostic) => (diagnostic.Descriptor.Id, diagnostic.Path.ToString(), diagnostic.Message);
}
