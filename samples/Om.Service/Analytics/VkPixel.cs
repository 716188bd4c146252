using Privacy;

namespace Om.Service.Analytics;

/// <summary>The analytics pixel of VKontakte: clause 2.7.</summary>
[Recipient("vk-pixel")]
public sealed class VkPixel(HttpClient http)
{
    public Task HitAsync(string section, string browser, string network, CancellationToken cancel) =>
        http.PostAsJsonAsync("rtrg", new { section, browser, network }, cancel);
}
