// option: PrivacyInference=report
// severity: PRIV201=warning
using Microsoft.AspNetCore.Mvc;

namespace Cases.Inference.BoundNamesCase;

/// <summary>What a request calls a value, where the parameter has another name.</summary>
[ApiController]
public sealed class BoundNames : ControllerBase
{
    [HttpPost("a")]
    public void FormBad([FromForm(Name = "email")] string value) => Log.LogInformation("{X}", value); // expect: PRIV201

    [HttpPost("b")]
    public void QueryBad([FromQuery(Name = "last_name")] string n) => Log.LogInformation("{X}", n); // expect: PRIV201

    [HttpPost("c")]
    public void QueryOk([FromQuery(Name = "page")] string value) => Log.LogInformation("{X}", value);

    [HttpPost("d")]
    public void UnnamedOk([FromForm] string value, [FromQuery(Name = "email")] int count) => Log.LogInformation("{X} {Y}", value, count);

    [HttpPost("e")]
    public void TogetherBad(string firstname) => Log.LogInformation("{X}", firstname); // expect: PRIV201
}
