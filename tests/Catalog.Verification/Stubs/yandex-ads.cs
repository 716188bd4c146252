// The shape of YandexMobileAds as far as its pack speaks of it, after https://github.com/yandexmobile/yandex-ads-unity-plugin

using System.Collections.Generic;

namespace YandexMobileAds.Base
{
    public class AdTargeting
    {
        public AdTargeting(string age = null, string gender = null, object location = null, string contextQuery = null, List<string> contextTags = null)
        {
        }
    }

    public class AdRequest
    {
        public AdRequest(string adUnitId, AdTargeting targeting = null, int adTheme = 0, Dictionary<string, string> parameters = null)
        {
        }
    }
}
