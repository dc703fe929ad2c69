using JourneyKit.Tool.Output.Text;

namespace JourneyKit.Tool.Output.Flow;

internal sealed class TextFlowReport(Pen pen) : IFlowReport
{
    public void Write(FlowResult result) => pen.Line("todo");
}
