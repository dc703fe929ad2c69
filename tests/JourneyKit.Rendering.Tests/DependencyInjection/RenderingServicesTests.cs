using Microsoft.Extensions.DependencyInjection;

namespace JourneyKit.Rendering.Tests.DependencyInjection;

public sealed class RenderingServicesTests
{
    [Fact]
    public void The_set_has_the_renderers_of_the_application_before_those_of_the_library()
    {
        var services = new ServiceCollection();
        services.AddJourneyKitRendering();
        services.AddSingleton<IJourneyRenderer>(new Names());
        using var provider = services.BuildServiceProvider();
        var set = provider.GetRequiredService<RendererSet>();
        Assert.IsType<Names>(set.All[0]);
        Assert.IsType<Names>(set.Find("matrix", "svg"));
        Assert.Same(JourneyPictures.Find("circle", "svg"), set.Find("circle", "svg"));
        Assert.Null(set.Find("circle", "bmp"));
    }

    private sealed class Names : IJourneyRenderer
    {
        public string Picture => "matrix";

        public string Format => "svg";

        public RenderedPicture Render(RenderRequest request) => new([new RenderedPage(request.Map.Title)]);
    }
}
