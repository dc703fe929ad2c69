using JourneyKit.Diagnostics;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Formats.Json;

/// <summary>JSONTestSuite by Nicolas Seriot: what a JSON reader must accept, refuse, and may do as it likes.</summary>
public sealed class JsonTestSuiteTests
{
    // Documents cannot hold control characters, not even escaped: accepted as JSON, refused as a document.
    private static readonly string[] NoSyntax = [DocumentFaults.SyntaxError.Id, DocumentFaults.InvalidUtf8.Id];

    [Fact]
    public void What_must_be_accepted_has_no_fault_of_syntax()
        => Assert.Empty(Faults("y_*", diagnostics => diagnostics.Any(d => NoSyntax.Contains(d.Descriptor.Id, StringComparer.Ordinal))));

    [Fact]
    public void What_must_be_refused_has_a_fault_of_the_text()
        => Assert.Empty(Faults("n_*", diagnostics => !diagnostics.Any(d => d.Descriptor == DocumentFaults.InvisibleCharacter || (string.CompareOrdinal(d.Descriptor.Id, "JK1003") >= 0 && string.CompareOrdinal(d.Descriptor.Id, "JK1014") <= 0))));

    [Fact]
    public void What_may_be_either_is_read_without_an_exception()
        => Assert.Empty(Faults("i_*", _ => false));

    private static string Faults(string files, Predicate<IReadOnlyList<Diagnostic>> isFault)
    {
        var paths = Directory.GetFiles(SharedFolder.Require("suites/JSONTestSuite/test_parsing"), files);
        Assert.NotEmpty(paths);
        return string.Join('\n', paths.Order(StringComparer.Ordinal).Select(path => Try(path, isFault)).Where(line => line.Length > 0));
    }

    private static string Try(string path, Predicate<IReadOnlyList<Diagnostic>> isFault)
    {
        try
        {
            var diagnostics = new JourneyReader().Read(File.ReadAllBytes(path), JourneyFormat.Json).Diagnostics;
            return isFault(diagnostics) ? $"{Path.GetFileName(path)}: {string.Join("; ", diagnostics.Take(3))}" : "";
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return $"{Path.GetFileName(path)}: {fault}";
        }
    }
}
