namespace JourneyKit.Tests.Packaging;

/// <summary>The tests that build the library for release: one after the other, since they share its output.</summary>
[CollectionDefinition(Name)]
public sealed class PackagedTests : ICollectionFixture<PackedLibrary>
{
    public const string Name = "package";
}
