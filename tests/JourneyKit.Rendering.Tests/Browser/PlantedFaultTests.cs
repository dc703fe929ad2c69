namespace JourneyKit.Rendering.Tests.Browser;

/// <summary>The check in the browser finds what is wrong, and only that.</summary>
public sealed class PlantedFaultTests
{
    private const string Sound = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" width="400" height="200" font-family="Arial, &quot;Liberation Sans&quot;, sans-serif" font-size="12" fill="#16202c">
        <rect width="400" height="200" fill="#ffffff"/>
        <text x="10" y="20" data-cell="10 8 100 16">Sound</text>
        <text y="50" data-cell="10 38 100 32"><tspan x="10" textLength="60" lengthAdjust="spacingAndGlyphs">Two lines</tspan> <tspan x="10" dy="16">of one text</tspan></text>
        <path d="M200 20L400 20" stroke="#a93a0d"/>
        <text x="220" y="24" stroke="#ffffff" stroke-width="4" paint-order="stroke">on a halo</text>
        <text x="390" y="100" direction="rtl">سلة التسوق</text>
        """;

    private static readonly (string Kind, string Text, string Planted)[] Faults =
    [
        ("meet", "One", """<text x="10" y="120">One</text><text x="20" y="124">Other</text>"""),
        ("meet", "Kept", """<text x="10" y="120" textLength="90" lengthAdjust="spacingAndGlyphs">Kept</text><text x="60" y="120">beside</text>"""),
        ("cell", "wider than its cell", """<text x="10" y="120" data-cell="10 108 40 16">wider than its cell</text>"""),
        ("cell", "third", """<text y="120" data-cell="10 108 100 32"><tspan x="10">first</tspan><tspan x="10" dy="16">second</tspan><tspan x="10" dy="16">third</tspan></text>"""),
        ("page", "beyond the edge", """<text x="350" y="120">beyond the edge</text>"""),
        ("page", "below", """<text x="10" y="204">below</text>"""),
        ("small", "tiny", """<text x="10" y="120" font-size="10.5">tiny</text>"""),
        ("contrast", "pale", """<text x="10" y="120" fill="#85909d">pale</text>"""),
        ("contrast", "half on dark", """<rect x="40" y="100" width="60" height="40" fill="#5c6773"/><text x="10" y="120">half on dark</text>"""),
        ("contrast", "covered", """<text x="10" y="120">covered</text><rect x="5" y="100" width="90" height="40" fill="#ffffff"/>"""),
    ];

    [Fact]
    public async Task Each_planted_fault_is_found_and_nothing_else()
    {
        var measured = await BrowserCheck.MeasureAsync(Faults.Select(fault => (fault.Text, Sound + fault.Planted + "</svg>")), hasContrast: true);
        Assert.Equal(
            Faults.Select(fault => $"{fault.Text}: {fault.Kind} at {fault.Text}"),
            measured.Select(picture => $"{picture.Name}: {string.Join(", ", picture.Faults.Select(fault => $"{fault.Kind} at {fault.Text}"))}"));
    }

    [Fact]
    public async Task A_sound_picture_has_no_fault()
    {
        var measured = Assert.Single(await BrowserCheck.MeasureAsync([("sound", Sound + "</svg>")], hasContrast: true));
        Assert.Empty(measured.Faults);
        Assert.Equal((5, 3, 12), (measured.Texts, measured.Cells, measured.Smallest));
        Assert.InRange(measured.Contrast!.Value, 4.5, 21);
    }
}
