using JourneyKit.Gaps.Reference;
using JourneyKit.Tests.Pages;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Schema.Description;

public sealed class GeneratedPagesTests
{
    [Fact]
    public void The_schema_in_the_docs_is_the_one_the_tables_make()
        => Repository.AssertGenerated("docs/schema/journey-1.json", JourneyJsonSchema.Text);

    [Fact]
    public void The_page_of_gap_kinds_is_the_one_the_detectors_make()
        => Repository.AssertGenerated("docs/gap-kinds.md", GapKindPage.WriteAll());

    [Fact]
    public void The_reference_in_the_docs_is_the_one_the_tables_make()
        => Repository.AssertGenerated("docs/reference/format.md", FormatReference.Write());
}
